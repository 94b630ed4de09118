import { findInEach, type Inputs } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { isSecretName } from "../../core/secretByNature";
import { exposedSecrets } from "./exposedSecrets";

export const noSecretInRunCommand = resourceRule({
    id: "credentials-no-secret-in-run-command",
    types: [type.runCommand],
    check: ({ inputs }) => findInEach([inScript, inParameters], (part) => part(inputs)),
});

function inScript(inputs: Inputs): ReturnType<typeof exposedSecrets> {
    const script = inputs.property("source")?.property("script");
    return script === undefined ? [] : exposedSecrets(script, "no secret: pass it by protectedParameters");
}

function inParameters(inputs: Inputs): ReturnType<typeof exposedSecrets> {
    return findInEach(inputs.items("parameters"), (parameter) => {
        const value = parameter.property("value");
        if (value === undefined) return [];
        const name = parameter.isUnknown("name") ? "" : (parameter.text("name") ?? "");
        return exposedSecrets(
            value,
            "no secret: move the parameter to protectedParameters",
            isSecretName(name) ? name : "",
        );
    });
}
