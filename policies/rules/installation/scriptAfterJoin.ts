import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsFor, scriptsOf } from "../extensions";
import { withoutServers } from "../servers";
import { notAfter } from "./order";

export const scriptAfterJoin = stackRule({
    id: "installation-script-after-join",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInEach(scriptsOf(server), (script) =>
                notAfter(stack, script, extensionsFor(server, "domainJoin"), "which restarts the machine"),
            ),
        ),
});
