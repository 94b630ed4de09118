import { findInEach } from "../../core/inputs";
import { sameText } from "../../core/sameText";
import { stackRule } from "../../rule";
import { extensionsOf, knownExtension } from "../extensions";
import { withoutServers } from "../servers";

export const extensionPublisher = stackRule({
    id: "installation-extension-publisher",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers.flatMap(extensionsOf), (extension) => {
            const known = knownExtension(extension);
            const publisher = extension.inputs.text("publisher");
            return known === undefined || sameText(publisher, known.publisher)
                ? []
                : [
                      extension.inputs.finding(
                          "publisher",
                          `${JSON.stringify(known.publisher)}, who publishes ${known.type}`,
                      ),
                  ];
        }),
});
