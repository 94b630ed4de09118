import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsFor } from "../extensions";
import { withoutServers } from "../servers";

export const domainJoin = stackRule({
    id: "installation-domain-join",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            extensionsFor(server, "domainJoin").length > 0
                ? []
                : [
                      server.machine.inputs.finding("", "a JsonADDomainExtension before the script", {
                          found: "no extension that joins a domain",
                      }),
                  ],
        ),
});
