/** A sentence of ours in which the words between double asterisks are set in bold. */
export function Emphasis({ text }: { text: string }) {
  return <>{text.split("**").map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part))}</>;
}
