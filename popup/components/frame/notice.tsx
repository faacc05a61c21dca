/** A state of the page in plain words, with what the reader can do about it. */
export interface NoticeAction {
  label: string;
  run: () => void;
}

export interface NoticeProps {
  title: string;
  detail?: string;
  /** True while something is under way. */
  busy?: boolean;
  actions?: NoticeAction[];
}

export function Notice({ title, detail, busy, actions = [] }: NoticeProps) {
  return (
    <div class="notice">
      <div role="status">
        <h2>{title}</h2>
        {detail && <p>{detail}</p>}
        {busy && <div class="progress" />}
      </div>
      {actions.map(({ label, run }, i) => (
        <button key={label} type="button" class={i === 0 ? "primary" : "plain"} onClick={run}>
          {label}
        </button>
      ))}
    </div>
  );
}
