import type { PartialEnvironment } from "../partialEnvironment";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { Check } from "./check";

/** Choices about the network that exclude or need each other. Arithmetic with addresses is the model's. */
export const checkNetworkChoices: Check = (environment, { written }) => [
    ...exactlyOneNetwork(written),
    ...endpointSubnet(environment),
    ...unusedSubnetRanges(environment, written),
    ...wideAdministration(environment),
];

function exactlyOneNetwork(written: (path: string) => boolean): readonly Problem[] {
    if (!written("mabs:network")) return [];
    const given = ["addressSpace", "existing"].filter((key) => written(`mabs:network.${key}`));
    if (given.length === 1) return [];
    return [
        problemAt("MABS-CFG-301", "mabs:network", {
            expected: "either `addressSpace` (a new network) or `existing`",
            found: given.length === 0 ? "neither" : "both",
            hint: given.length === 0 ? "for example addressSpace: [10.20.0.0/24]" : "remove one of them",
        }),
    ];
}

function endpointSubnet({ network, vault }: PartialEnvironment): readonly Problem[] {
    const existing = network?.existing;
    if (existing === undefined || vault?.access !== "private") return [];
    const { serverSubnet, privateEndpointSubnet } = existing;
    const path = "mabs:network.existing.privateEndpointSubnet";
    if (privateEndpointSubnet === undefined) {
        return [
            problemAt("MABS-CFG-314", path, {
                expected: "a subnet for the private endpoints of the vault, with 11 free addresses or more",
                found: "no key `privateEndpointSubnet`",
                hint: "ask the owners of the network for a /26",
            }),
        ];
    }
    if (
        serverSubnet?.name === undefined ||
        serverSubnet.name.toLowerCase() !== privateEndpointSubnet.name?.toLowerCase()
    )
        return [];
    return [
        problemAt("MABS-CFG-321", `${path}.name`, {
            expected: "another subnet than that of the servers",
            found: JSON.stringify(privateEndpointSubnet.name),
        }),
    ];
}

function unusedSubnetRanges(
    { network, vault }: PartialEnvironment,
    written: (path: string) => boolean,
): readonly Problem[] {
    const mode = network?.egress?.mode;
    const uses = [
        { key: "privateEndpoints", unused: vault?.access === "public", cure: "access: private under mabs:vault" },
        {
            key: "firewall",
            unused: mode !== undefined && mode !== "azureFirewall",
            cure: "mode: azureFirewall under egress",
        },
        {
            key: "bastion",
            unused: network !== undefined && !written("mabs:network.bastion"),
            cure: "bastion: { sku: Basic }",
        },
    ];
    return uses
        .filter(({ key, unused }) => unused && written(`mabs:network.subnets.${key}`))
        .map(({ key, cure }) =>
            problemAt("MABS-CFG-316", `mabs:network.subnets.${key}`, {
                expected: `no range: this environment has no subnet \`${key}\``,
                found: "a range",
                hint: `write ${cure}, or remove the range`,
            }),
        );
}

const shortestAdministrationPrefix = 8;

function wideAdministration({ network }: PartialEnvironment): readonly Problem[] {
    return (network?.administrationSources ?? []).flatMap((range, index) =>
        Number(range.split("/")[1]) >= shortestAdministrationPrefix
            ? []
            : [
                  problemAt("MABS-CFG-320", `mabs:network.administrationSources[${index}]`, {
                      expected: `ranges of /${shortestAdministrationPrefix} or smaller, better single networks`,
                      found: JSON.stringify(range),
                      hint: "name the network of the administrators, or use bastion",
                  }),
              ],
    );
}
