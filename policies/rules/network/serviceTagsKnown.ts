import { distance } from "fastest-levenshtein";
import { isServiceTagName, nearestServiceTag } from "../../../facts/serviceTags";
import type { Finding } from "../../core/finding";
import type { Inputs } from "../../core/inputs";
import { findInEach } from "../../core/inputs";
import { parseEnd } from "../../core/reach/ends";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { ruleInputs } from "./ruleInputs";

export const serviceTagsKnown = resourceRule({
    id: "network-service-tags-known",
    types: [type.networkSecurityGroup, type.securityRule],
    check: (resource) =>
        findInEach(ruleInputs(resource), (rule) =>
            findInEach(["source", "destination"], (end) => [
                ...alone(rule, `${end}AddressPrefix`),
                ...inLists(rule, `${end}AddressPrefixes`),
            ]),
        ),
});

/** Letters by which a tag may be misspelt; further away it may be one that these facts do not know. */
const mostEdits = 2;

function alone(rule: Inputs, path: string): readonly Finding[] {
    const text = rule.text(path);
    if (text === undefined || parseEnd(text).kind !== "tag" || isServiceTagName(text)) return [];
    const nearest = nearestServiceTag(text) ?? "";
    // The nearest tag would tell most of a secret.
    const example = rule.instead(path) !== undefined ? "" : `, such as ${JSON.stringify(nearest)}`;
    return distance(text.toLowerCase(), nearest.toLowerCase()) <= mostEdits
        ? [rule.finding(path, `a service tag that Azure has${example}`)]
        : [];
}

/** Azure takes lists of addresses only. */
function inLists(rule: Inputs, path: string): readonly Finding[] {
    return findInEach(rule.items(path), (item) => {
        const text = item.text("") ?? "";
        return parseEnd(text).kind === "tag"
            ? [item.finding("", `an address or a range; a service tag stands alone in ${path.replace(/es$/, "")}`)]
            : [];
    });
}
