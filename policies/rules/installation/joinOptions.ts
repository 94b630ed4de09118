import { domainJoinOptions } from "../../../facts/extensions";
import { stackRule } from "../../rule";
import { findInJoins, withoutJoin } from "./joins";

const path = "settings.Options";

export const joinOptions = stackRule({
    id: "installation-join-options",
    notApplicable: withoutJoin,
    check: (stack) =>
        findInJoins(stack, (inputs) => {
            // Templates write it as a text, people as a number; the handler reads both.
            const options = inputs.textIfAny(path) ?? String(inputs.number(path) ?? "");
            return options === String(domainJoinOptions)
                ? []
                : [inputs.finding(path, `${String(domainJoinOptions)}: join, and create the account of the computer`)];
        }),
});
