import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";

export const runCommandFailsVisibly = stackRule({
    id: "installation-run-command-fails-visibly",
    notApplicable: (stack) =>
        withoutServers(stack) ??
        (stack.ofType(type.runCommand).length === 0 ? "the program has no managed run command" : undefined),
    check: (stack) =>
        findInEach(
            stack.servers.flatMap((server) => server.children(type.runCommand)),
            ({ inputs }) => findInEach([failureCounts, isAwaited, runsAsSystem], (check) => check(inputs)),
        ),
});

/** Off unless the program says otherwise. */
function failureCounts(inputs: Inputs): readonly Finding[] {
    const path = "treatFailureAsDeploymentFailure";
    return inputs.flag(path) === true ? [] : [inputs.finding(path, "true")];
}

/** Off unless the program says otherwise. */
function isAwaited(inputs: Inputs): readonly Finding[] {
    const path = "asyncExecution";
    return inputs.flag(path) === true ? [inputs.finding(path, "false, or nothing")] : [];
}

function runsAsSystem(inputs: Inputs): readonly Finding[] {
    return inputs.has("runAsUser")
        ? [inputs.finding("runAsUser", "nothing: a scheduled task of the script runs under another account")]
        : [];
}
