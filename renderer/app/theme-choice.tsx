import { changeSetting } from '../ui/settings/history.ts';
import { useMachineSetting } from '../ui/settings/machine-setting.ts';
import { say } from '../ui/words.ts';
import { themeSetting } from './theme.ts';

interface Props {
  readonly id?: string;
  readonly className?: string | undefined;
}

/** The themes; the chosen one is on the page at once. */
export function ThemeChoice(props: Props) {
  const theme = useMachineSetting(themeSetting);
  return (
    <select
      {...props}
      value={theme}
      onChange={({ target }) => {
        const chosen = themeSetting.choices.find((one) => one === target.value);
        if (chosen !== undefined) changeSetting(themeSetting, chosen, () => say('shell.theme'));
      }}
    >
      {themeSetting.choices.map((one) => (
        <option key={one} value={one}>
          {say(`shell.theme.${one}`)}
        </option>
      ))}
    </select>
  );
}
