import type { EnvironmentModel } from "../../model/types/environment";
import type { ApplicationRuleModel, NetworkRuleModel, SecurityRuleModel } from "../../model/types/network";
import { table } from "./layout";
import type { Style } from "./style";

type Direction = SecurityRuleModel["direction"];

/** Rules of the servers' security group, then those of the firewall: what leaves, and why. */
export function renderReach(model: EnvironmentModel, columns: number, style: Style): readonly string[] {
    const { egress } = model.network;
    const groups = egress.mode === "azureFirewall" ? egress.ruleCollectionGroups : [];
    const firewall = groups.flatMap(({ collections }) => collections.flatMap(({ rules }) => rules.map(firewallRow)));
    return [
        ...table(serverRules(model, "Outbound"), columns).flat(),
        ...table(firewall, columns).flat(),
        style.quiet(`each with its reason: npx mabs egress --stack ${model.stack}`),
    ];
}

/** Rules of the servers' security group for what comes in. */
export function renderReachable(model: EnvironmentModel, columns: number): readonly string[] {
    return table(serverRules(model, "Inbound"), columns).flat();
}

function serverRules({ network }: EnvironmentModel, wanted: Direction): readonly (readonly string[])[] {
    return network.securityGroups
        .filter(({ key }) => key === "server")
        .flatMap(({ rules }) => rules)
        .filter(({ direction }) => direction === wanted)
        .map(securityRuleRow);
}

/** The word before the other end of a flow. */
const preposition: Readonly<Record<Direction, string>> = { Inbound: "from", Outbound: "to" };

function securityRuleRow(rule: SecurityRuleModel): readonly string[] {
    const ports = rule.destinationPorts.join(",");
    const what = rule.protocol === "*" && ports === "*" ? "anything" : `${rule.protocol.toUpperCase()} ${ports}`;
    const others = rule.direction === "Inbound" ? rule.sources : rule.destinations;
    const where = others.join(", ") === "*" ? "anywhere" : others.join(", ");
    return [
        `NSG ${rule.priority}`,
        rule.access === "Allow" ? "allow" : "deny",
        `${what} ${preposition[rule.direction]} ${where} — ${rule.description}`,
    ];
}

function firewallRow(rule: ApplicationRuleModel | NetworkRuleModel): readonly string[] {
    const [what, where] = rule.kind === "application" ? applicationEnds(rule) : networkEnds(rule);
    return ["firewall", "allow", `${what} to ${where.join(", ")} — ${rule.description}`];
}

function applicationEnds(rule: ApplicationRuleModel): readonly [string, readonly string[]] {
    const protocols = rule.protocols.map(({ type, port }) => `${type.toUpperCase()} ${port}`);
    const destinations = [...rule.fqdns, ...rule.fqdnTags.map((tag) => `${tag} (firewall tag)`)];
    return [protocols.join(", "), destinations];
}

function networkEnds(rule: NetworkRuleModel): readonly [string, readonly string[]] {
    return [`${rule.protocols.join("/")} ${rule.destinationPorts.join(",")}`, rule.destinations];
}
