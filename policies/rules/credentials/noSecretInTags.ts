import { carriesCredential } from "../../core/credentialText";
import { findInEach } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { isSecretName } from "../../core/secretByNature";
import { exposedSecrets } from "./exposedSecrets";

const required = "no secret: tags are readable by whoever sees the resource, and stand in bills and logs";

export const noSecretInTags = resourceRule({
    id: "credentials-no-secret-in-tags",
    types: "azureNative",
    notApplicable: ({ inputs }) => (inputs.has("tags") ? undefined : "the resource has no tags"),
    check({ inputs }) {
        const tags = inputs.property("tags");
        if (tags === undefined || tags.isSecret("")) return tags === undefined ? [] : exposedSecrets(tags, required);
        return findInEach(tags.parts() ?? [], ({ name, inputs: value }) => {
            const text = value.isUnknown("") ? undefined : value.textIfAny("");
            // A tag may well say where a secret is.
            const isNamed = isSecretName(name) && text?.startsWith("https://") !== true;
            // Thousands of tags have nothing of a secret, and are done with here.
            if (text !== undefined && !isNamed && !carriesCredential(text) && !value.isSecret("")) return [];
            return exposedSecrets(value, required, isNamed ? name : "");
        });
    },
});
