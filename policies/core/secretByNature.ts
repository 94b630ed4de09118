import { armTypeOf, type ResolvedArmType } from "../../facts/armTypes/armTypes";
import { stepsOf } from "./propertySteps";

/**
 * Properties that hold a secret whatever a program says of them: passwords, keys, tokens, and the settings that an extension encrypts.
 *
 * A pack sees secrets in clear text (pulumi-policy issue 241), so what lies at such a path, or below it, is never shown.
 */
const names =
    /(?:password|passphrase|pwd|secret|token|(?:account|access|shared|private|primary|secondary|api|workspace)key|connectionstring|customdata|userdata|commandtoexecute|sastoken|saskey|script|pfx)$/i;
const holders = /^(?:protectedSettings|secureParameters|protectedParameters)$/i;

/** Names that nothing but a secret has. Narrower than what is hidden: a script, or the name of a secret, need not be one. */
const secretNames =
    /(?:password|passphrase|pwd|accountkey|accesskey|sharedkey|privatekey|apikey|workspacekey|connectionstring|sastoken|saskey|clientsecret)$/i;

/** Secrets by their type, where no ARM type tells. */
const byToken: Readonly<Record<string, RegExp>> = {
    "random:index/randomPassword:RandomPassword": /^(?:result|bcryptHash)$/,
};

/** Whether the value at a path is a secret by its nature. @param token - Pulumi token of the resource, which may tell more. */
export function isSecretByNature(path: string, token = ""): boolean {
    const steps = stepsOf(path).map(({ name }) => name);
    if (steps.some((name) => names.test(name) || holders.test(name))) return true;
    if (Object.hasOwn(byToken, token) && byToken[token]?.test(steps[0] ?? "") === true) return true;
    const armType = armTypeOf(token);
    return armType !== undefined && isSensitive(armType, steps);
}

/** Whether ARM calls the value at a path sensitive. */
function isSensitive(resource: ResolvedArmType, steps: readonly string[]): boolean {
    let places: readonly number[] = [resource.arguments];
    for (const step of steps) places = places.flatMap((place) => below(resource, place, step));
    return places.some((place) => {
        const type = resource.types[place];
        return type?.kind === "text" && type.sensitive === true;
    });
}

function below(resource: ResolvedArmType, place: number, step: string): readonly number[] {
    const type = resource.types[place];
    switch (type?.kind) {
        case "list":
            return [type.items];
        case "variant":
            return Object.values(type.variants).flatMap((variant) => below(resource, variant, step));
        case "object": {
            const own = Object.hasOwn(type.properties, step) ? type.properties[step] : type.additional;
            return own === undefined ? [] : [own];
        }
        default:
            return [];
    }
}

/** Whether a property of that name holds a secret and nothing else. */
export function isSecretName(name: string): boolean {
    return secretNames.test(name);
}
