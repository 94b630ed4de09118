import { stackRule } from "../../rule";
import { findInJoins, withoutJoin } from "./joins";

const path = "settings.Name";
const dnsName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

export const joinDomainName = stackRule({
    id: "installation-join-domain-name",
    notApplicable: withoutJoin,
    check: (stack) =>
        findInJoins(stack, (inputs) =>
            dnsName.test(inputs.text(path) ?? "")
                ? []
                : [inputs.finding(path, "the DNS name of the domain, such as corp.contoso.com")],
        ),
});
