import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";

const path = "suppressFailures";

/** Failures show unless the program says otherwise. */
export const failuresNotSuppressed = stackRule({
    id: "installation-failures-not-suppressed",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(
            stack.servers.flatMap((server) => server.children(type.virtualMachineExtension)),
            ({ inputs }) => (inputs.flag(path) === true ? [inputs.finding(path, "false, or nothing")] : []),
        ),
});
