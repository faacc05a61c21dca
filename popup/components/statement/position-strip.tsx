/** A line from an article's headline to its end, with a tick where the statement stands. */
const WIDTH = 84;
const TICK = 3;

export function PositionStrip({ position }: { position: number }) {
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 9`} aria-hidden="true">
      <line x1="0" x2={WIDTH} y1="4.5" y2="4.5" />
      <rect x={Math.min(1, Math.max(0, position)) * (WIDTH - TICK)} y="0" width={TICK} height="9" />
    </svg>
  );
}
