import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { knownExtension } from "../extensions";
import { withoutServers } from "../servers";

export const extensionPublisher = stackRule({
    id: "installation-extension-publisher",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(
            stack.servers.flatMap((server) => server.children(type.virtualMachineExtension)),
            (extension) => {
                const known = knownExtension(extension);
                const publisher = extension.inputs.text("publisher");
                return known === undefined || publisher?.toLowerCase() === known.publisher.toLowerCase()
                    ? []
                    : [
                          extension.inputs.finding(
                              "publisher",
                              `${JSON.stringify(known.publisher)}, who publishes ${known.type}`,
                          ),
                      ];
            },
        ),
});
