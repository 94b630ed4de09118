import { sameText } from "../../core/sameText";
import { stackRule } from "../../rule";
import { findInJoins, withoutJoin } from "./joins";

const path = "settings.Restart";

export const joinRestart = stackRule({
    id: "installation-join-restart",
    notApplicable: withoutJoin,
    check: (stack) =>
        findInJoins(stack, (inputs) => {
            // Templates write it as a text, people as a flag; the handler reads both.
            const restart = inputs.textIfAny(path) ?? String(inputs.flag(path) ?? "");
            return sameText(restart, "true") ? [] : [inputs.finding(path, '"true"')];
        }),
});
