import { say, type AtlasContext } from "../figures/context.ts";

/** The form by which readers put their address on the mailing list. */
export interface SubscribeView {
  readonly action: string;
  readonly field: string;
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly privacy: string;
}

/** Lays out the form of the mailing list; null where the atlas has none. */
export function subscribeView(context: AtlasContext): SubscribeView | null {
  const { subscribe } = context.lookup.atlas.config;
  if (subscribe === undefined) return null;
  return {
    action: subscribe.action,
    field: subscribe.field,
    title: say(context, "subscribe.title"),
    label: say(context, "subscribe.field"),
    button: say(context, "subscribe.button"),
    privacy: say(context, "subscribe.privacy", { host: new URL(subscribe.action).host }),
  };
}
