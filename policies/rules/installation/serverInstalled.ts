import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { scriptsOf } from "../extensions";
import { withoutServers } from "../servers";

export const serverInstalled = stackRule({
    id: "installation-server-installed",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            scriptsOf(server).length > 0
                ? []
                : [
                      server.machine.inputs.finding("", "a Custom Script Extension, or a managed run command", {
                          found: "nothing that installs the server",
                      }),
                  ],
        ),
});
