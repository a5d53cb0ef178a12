import packageJson from '../../package.json' with { type: 'json' };

/** Version of the application, as its package says it. */
export const applicationVersion = (): string => packageJson.version;
