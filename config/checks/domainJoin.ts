import type { PartialEnvironment } from "../partialEnvironment";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { Check } from "./check";

const unitPath = "mabs:domain.organizationalUnit";
const relativeName = /^(?:OU|CN|DC)=(?:[^,\\]|\\.)+$/i;

/** The domain, its organizational unit and its two accounts agree with each other. */
export const checkDomainJoin: Check = (environment, { written }) => [
    ...organizationalUnit(environment),
    ...(["joinAccount", "setupAccount"] as const).flatMap((name) => [
        ...exactlyOnePassword(`mabs:domain.${name}`, written),
        ...accountDomain(environment, name),
    ]),
];

function organizationalUnit({ domain }: PartialEnvironment): readonly Problem[] {
    const unit = domain?.organizationalUnit;
    if (unit === undefined) return [];
    const expected = "a distinguished name such as OU=Backup,DC=corp,DC=contoso,DC=com";
    const parts = unit.split(/(?<!\\),\s*/);
    if (/^CN=/i.test(unit)) {
        const hint = /^CN=Computers,/i.test(unit)
            ? "remove the key: the default container needs none"
            : "name an organizational unit, which begins with OU=";
        return [problemAt("MABS-CFG-501", unitPath, { expected, found: JSON.stringify(unit), hint })];
    }
    const wellFormed =
        parts.every((part) => relativeName.test(part)) && /^OU=/i.test(unit) && /^DC=/i.test(parts.at(-1) ?? "");
    if (!wellFormed) return [problemAt("MABS-CFG-523", unitPath, { expected, found: JSON.stringify(unit) })];
    const domainOfUnit = parts.flatMap((part) => (/^DC=/i.test(part) ? [part.slice(3)] : [])).join(".");
    if (domain?.fqdn === undefined || domainOfUnit.toLowerCase() === domain.fqdn.toLowerCase()) return [];
    return [
        problemAt("MABS-CFG-522", unitPath, {
            expected: `a unit of ${domain.fqdn}`,
            found: `a unit of ${domainOfUnit}`,
            hint: `end the name with ${domain.fqdn
                .split(".")
                .map((label) => `DC=${label}`)
                .join(",")}`,
        }),
    ];
}

function exactlyOnePassword(path: string, written: (path: string) => boolean): readonly Problem[] {
    if (!written(path)) return [];
    const given = ["password", "passwordSecretId"].filter((key) => written(`${path}.${key}`));
    if (given.length === 1) return [];
    return [
        problemAt("MABS-CFG-504", path, {
            expected: "either `password` or `passwordSecretId`",
            found: given.length === 0 ? "neither" : "both",
            hint:
                given.length === 0
                    ? `pulumi config set --secret --path '${path}.password', or the resource id of a Key Vault secret as passwordSecretId`
                    : "keep passwordSecretId: it needs no secret in the file",
        }),
    ];
}

/** `CORP\\user` in a domain whose DNS name begins with `corp` but whose NetBIOS name is said to be another one. */
function accountDomain({ domain }: PartialEnvironment, name: "joinAccount" | "setupAccount"): readonly Problem[] {
    const prefix = /^(?<domain>[^\\]+)\\/.exec(domain?.[name]?.userName ?? "")?.groups?.["domain"];
    const { fqdn, netBiosName } = domain ?? {};
    if (prefix === undefined || fqdn === undefined || netBiosName === undefined) return [];
    const isThisDomain = prefix.toLowerCase() === fqdn.split(".")[0]?.toLowerCase();
    if (!isThisDomain || prefix.toLowerCase() === netBiosName.toLowerCase()) return [];
    return [
        problemAt("MABS-CFG-503", "mabs:domain.netBiosName", {
            expected: `${prefix.toUpperCase()}, as in the name of the ${name === "joinAccount" ? "join" : "setup"} account`,
            found: JSON.stringify(netBiosName),
            nearest: prefix.toUpperCase(),
        }),
    ];
}
