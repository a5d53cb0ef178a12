/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const techniqueWords = {
  techniqueSource: { label: 'How was technique seen?' },
  cadenceSpm: { label: 'Steps per minute at easy pace' },
  overstride: { label: 'Foot lands clearly ahead of the knee, shin tilted back' },
  footStrike: { label: 'First contact' },
  crossover: { label: 'Feet land on or across the midline' },
  pelvicDrop: { label: 'Opposite pelvis drops in stance' },
  kneeInward: { label: 'Knee falls inward in stance' },
  trunkLean: { label: 'Trunk' },
  verticalBounce: { label: 'Bounce' },
  loudLanding: { label: 'Landing sound' },
  footRotation: { label: 'Foot direction in stance' },
} as const;
