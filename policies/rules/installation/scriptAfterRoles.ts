import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { assignmentsOf } from "../serverIdentities";
import { scriptsOf } from "../extensions";
import { withoutServers } from "../servers";
import { notAfter } from "./order";

export const scriptAfterRoles = stackRule({
    id: "installation-script-after-roles",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(scriptsOf(server), (script) =>
                notAfter(stack, script, assignmentsOf(stack, server), "without which the script is refused"),
            ),
        ),
});
