import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsOf } from "../extensions";
import { withoutServers } from "../servers";

const path = "suppressFailures";

/** Failures show unless the program says otherwise. */
export const failuresNotSuppressed = stackRule({
    id: "installation-failures-not-suppressed",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers.flatMap(extensionsOf), ({ inputs }) =>
            inputs.flag(path) === true ? [inputs.finding(path, "false, or nothing")] : [],
        ),
});
