import type { Shape } from '../drawing.ts';
import type { Body } from './body.ts';
import { ofHeight } from './measures.ts';
import { silhouette, type Outline } from './outline.ts';
import type { BodySide, Pose } from './pose.ts';

/** What is drawn one over the other. A limb that crosses what is already there gets a line of paper round it. */
export type Layer = 'trunk' | `${BodySide}-${'arm' | 'leg'}`;

/** From behind to the front. Both arms of a figure from the front lie over its trunk. */
const LAYERS: Readonly<Record<Pose['view'], readonly Layer[]>> = {
  side: ['far-arm', 'far-leg', 'trunk', 'near-leg', 'near-arm'],
  front: ['far-leg', 'near-leg', 'trunk', 'far-arm', 'near-arm'],
};

const KEYLINE = ofHeight(0.017);
const keyline = (outlines: readonly Outline[]): Shape => ({
  d: silhouette(outlines),
  stroke: 'paper',
  strokeWidth: KEYLINE,
});

/** The working side is dark and the other light; if both work, both are dark. */
export function figureShapes(
  body: Body,
  pose: Pose,
  { both, layers }: { readonly both?: true; readonly layers?: readonly Layer[] },
): readonly Shape[] {
  return (layers ?? LAYERS[pose.view]).flatMap((layer): readonly Shape[] => {
    if (isHidden(pose, layer)) return [];
    // From the front the arms only steady the figure: they go with the trunk.
    const isFar = layer === 'far-leg' || (layer === 'far-arm' && pose.view === 'side');
    const fill = isFar && both !== true ? 'figure-far' : 'figure-near';
    const outlines = outlinesOf(body, layer);
    const shapes = [keyline(outlines), { d: silhouette(outlines), fill }] as const;
    if (layer === 'trunk') return shapes.slice(1);
    // Where the thigh begins it belongs to the trunk: no line between them.
    const isJoined = pose.view === 'side' && layer === 'near-leg';
    return isJoined ? [...shapes, { d: silhouette([body.seat]), fill }] : shapes;
  });
}

const isHidden = ({ far }: Pose, layer: Layer): boolean =>
  (layer === 'far-arm' && far?.arm === undefined) || (layer === 'far-leg' && far?.leg === undefined);

function outlinesOf(body: Body, layer: Layer): readonly Outline[] {
  if (layer === 'trunk') return [body.trunk, body.neck, body.head];
  const { upper, fore, hand, thigh, shank, foot } = layer.startsWith('near') ? body.near : body.far;
  return layer.endsWith('arm') ? [upper, fore, hand] : [thigh, shank, ...foot];
}
