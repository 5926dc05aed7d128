// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Names a question of the law by its ids, the same wherever it is asked.</summary>
internal static class AtomText
{
    /// <summary>The question, such as <c>attack.armed</c> or <c>in force treaty-2010 for AAA</c>.</summary>
    public static string Of(Atom atom) => atom.Asked switch
    {
        CompareCondition compare => $"{compare.Fact} {Words.Of(compare.Comparison)} {compare.With?.Text ?? compare.Quantity}",
        InForceCondition version => $"in force {version.Version} for {version.State}",
        MemberCondition member => $"member {member.State ?? "host"}{(member.Participates ? " that takes part" : string.Empty)}",
        DayCondition day => $"day{(day.From is { } from ? $" from {QuantityText.DayText(from)}" : string.Empty)}{(day.Until is { } until ? $" until {QuantityText.DayText(until)}" : string.Empty)}",
        _ => atom.Kind switch
        {
            AtomKind.Provision => $"provision {atom.Id}",
            AtomKind.Version => $"in force {atom.Id}",
            _ => atom.Id,
        },
    };
}
