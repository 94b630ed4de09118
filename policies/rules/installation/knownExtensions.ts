import { companionExtensions, extensions, otherHandlers } from "../../../facts/extensions";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { extensionsOf } from "../extensions";
import { withoutServers } from "../servers";

interface Parameters {
    readonly allowedTypes: readonly string[];
}

export const knownExtensions = stackRule<Parameters>({
    id: "installation-known-extensions",
    parameters: {
        allowedTypes: {
            type: "array",
            items: { type: "string" },
            description: "Types of extensions that a server may have, whatever their case: CustomScriptExtension.",
        },
    },
    defaults: {
        allowedTypes: [
            ...[...Object.values(extensions), ...companionExtensions].map((known) => known.type),
            ...otherHandlers.antimalware.types,
        ],
    },
    notApplicable: withoutServers,
    check(stack, { parameters: { allowedTypes } }) {
        const allowed = new Set(allowedTypes.map((name) => name.toLowerCase()));
        return findInEach(stack.servers.flatMap(extensionsOf), ({ inputs }) =>
            allowed.has(inputs.text("type")?.toLowerCase() ?? "")
                ? []
                : [inputs.finding("type", `one of ${allowedTypes.join(", ")}`)],
        );
    },
});
