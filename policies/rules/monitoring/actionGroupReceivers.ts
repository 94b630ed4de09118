import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { someKnown } from "../../core/someKnown";
import { resourceRule } from "../../rule";
import { type } from "../../types";

export const actionGroupReceivers = resourceRule({
    id: "monitoring-action-group-receivers",
    types: [type.actionGroup],
    check: ({ inputs }) => findInEach([switchedOff, nobodyThere], (check) => check(inputs)),
});

function switchedOff(inputs: Inputs): readonly Finding[] {
    return (inputs.flag("enabled") ?? true) ? [] : [inputs.finding("enabled", "true")];
}

/** Every kind of receivers has a list of its own: mail, text messages, webhooks, roles and more. */
function nobodyThere(inputs: Inputs): readonly Finding[] {
    const lists = inputs.names().filter((name) => name.endsWith("Receivers"));
    return someKnown(lists, (list) => inputs.items(list).length > 0)
        ? []
        : [inputs.finding("emailReceivers", "at least one receiver, of whatever kind")];
}
