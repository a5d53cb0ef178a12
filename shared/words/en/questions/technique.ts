/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const techniqueWords = {
  techniqueSource: { label: 'How was technique seen?', short: 'Seen' },
  cadenceSpm: { label: 'Steps per minute at easy pace', short: 'Cadence' },
  overstride: {
    label: 'Foot lands clearly ahead of the knee, shin tilted back',
    short: 'Lands ahead of the knee',
  },
  footStrike: { label: 'First contact' },
  crossover: { label: 'Feet land on or across the midline', short: 'Crosses the midline' },
  pelvicDrop: { label: 'Opposite pelvis drops in stance', short: 'Pelvis drops' },
  kneeInward: { label: 'Knee falls inward in stance', short: 'Knee falls inward' },
  trunkLean: { label: 'Trunk' },
  verticalBounce: { label: 'Bounce' },
  loudLanding: { label: 'Landing sound', short: 'Landing' },
  footRotation: { label: 'Foot direction in stance', short: 'Foot direction' },
} as const;
