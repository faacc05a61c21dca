/** A state without a comparison, with buttons for what the reader can do about it. */
import { translate, type MessageKey } from "../../../extension/translate.ts";
import type { Remedy, StateNotice as Described } from "../../words/describe-state.ts";
import { Notice } from "./notice.tsx";

const REMEDY_LABELS: Record<Remedy, MessageKey> = {
  check: "checkThisPage",
  allow: "alwaysOnThisSite",
  retry: "tryAgain",
};

export interface StateNoticeProps {
  notice: Described;
  /** What each remedy does; one that is not possible here is left out. */
  remedies: Partial<Record<Remedy, () => void>>;
}

export function StateNotice({ notice, remedies }: StateNoticeProps) {
  const actions = notice.remedies.flatMap((remedy) => {
    const run = remedies[remedy];
    return run ? [{ label: translate(REMEDY_LABELS[remedy]), run }] : [];
  });
  return (
    <Notice title={notice.title} detail={notice.detail} busy={notice.busy} actions={actions} />
  );
}
