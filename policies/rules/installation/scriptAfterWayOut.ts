import { findInEach, UnknownUntilCreated } from "../../core/inputs";
import { stackRule } from "../../rule";
import { scriptsOf } from "../extensions";
import { withoutServers } from "../servers";
import { notAfter } from "./order";
import { wayOutOf } from "./wayOut";

export const scriptAfterWayOut = stackRule({
    id: "installation-script-after-way-out",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) => {
            const { parts, unknown } = wayOutOf(stack, server);
            const findings = findInEach(scriptsOf(server), (script) =>
                notAfter(stack, script, parts, "which opens the way to what the script needs"),
            );
            // A script that waits for the parts of every possible subnet waits for the right ones.
            if (findings.length > 0 && unknown.length > 0) throw new UnknownUntilCreated(unknown);
            return findings;
        }),
});
