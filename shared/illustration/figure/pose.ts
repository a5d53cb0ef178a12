/**
 * The angle of one bone in the plane of the picture, its own and not relative to its neighbour: 0 hangs straight
 * down, + turns towards the viewer's right, 90 is level to the right, 180 points up. A bone that comes towards
 * the viewer or goes away is shortened by a factor of at most 1.
 */
export type Bone = number | readonly [degrees: number, factor: number];
export const degreesOf = (bone: Bone): number => (typeof bone === 'number' ? bone : bone[0]);
export const factorOf = (bone: Bone): number => (typeof bone === 'number' ? 1 : bone[1]);

export interface ArmPose {
  readonly upper: Bone;
  readonly fore: Bone;
  /** Absent: the hand goes on as the forearm does. */
  readonly hand?: number;
}
export interface LegPose {
  readonly thigh: Bone;
  readonly shank: Bone;
  /** From the side: heel to toes, 90 on the floor, and 90 from the shank when absent. From the front: 0 when absent. */
  readonly foot?: number;
  /** From the side, where the toes bend from the foot. */
  readonly toes?: number;
}
export const arm = (upper: Bone, fore: Bone, hand?: number): ArmPose =>
  hand === undefined ? { upper, fore } : { upper, fore, hand };
export const leg = (thigh: Bone, shank: Bone, foot?: number, toes?: number): LegPose => ({
  thigh,
  shank,
  ...(foot !== undefined && { foot }),
  ...(toes !== undefined && { toes }),
});
export interface LimbsPose {
  readonly arm: ArmPose;
  readonly leg: LegPose;
}

/**
 * `near` is the side that works, or that the viewer sees. As drawn, a figure from the side faces the viewer's right
 * and a figure from the front has its near side on the viewer's left: both are the right side of the body.
 */
export type BodySide = 'near' | 'far';
export interface Pose {
  readonly view: 'front' | 'side';
  /** Lean of the trunk from upright, + to the viewer's right. */
  readonly trunk: number;
  /** From the side, the lean of the chest where the back is not straight. */
  readonly chest?: number;
  /** Lean of the head; as the chest when absent. */
  readonly head?: number;
  /** From the front, how much lower the viewer's right side is, beyond what the trunk's lean does. */
  readonly pelvis?: number;
  readonly shoulders?: number;
  readonly near: LimbsPose;
  /** From the side, what is absent hides behind its like on the near side. */
  readonly far?: Partial<LimbsPose>;
}

/** The limbs of one side, hidden ones too. */
export const limbsPose = ({ near, far }: Pose, side: BodySide): LimbsPose =>
  side === 'near' ? near : { ...near, ...far };
