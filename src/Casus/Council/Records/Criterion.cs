// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>
/// What must be reached for a proposal to pass: one quota on one weight, or several of them joined by "all of" or "any of".
/// </summary>
[Summary("What must be reached: a quota on one weight (weight with share and outOf, or with least), or several joined by all or any.")]
public sealed record Criterion : Entry
{
    /// <summary>The weight that means one for each voter.</summary>
    public const string Heads = "voters";

    /// <summary>What is counted.</summary>
    [Field("What is counted: 'voters' (one each), or the id of a weighting.")]
    public string? Weight { get; init; }

    /// <summary>The share needed.</summary>
    [Field("Share of the denominator that the votes for must reach or exceed.")]
    public Threshold? Share { get; init; }

    /// <summary>Of what the share is taken.</summary>
    [Field("Of what the share is taken; needed with 'share'.")]
    public Denominator? OutOf { get; init; }

    /// <summary>The least sum needed, where it is no share.</summary>
    [Field("Least sum of the weights for, where the rule names a number and not a share.", Minimum = 1, Maximum = 2000000000)]
    public int? Least { get; init; }

    /// <summary>Criteria that must all be met.</summary>
    [Field("Criteria that must all be met.")]
    public ImmutableArray<Criterion> All { get; init; } = [];

    /// <summary>Criteria of which one suffices.</summary>
    [Field("Criteria of which one suffices.")]
    public ImmutableArray<Criterion> Any { get; init; } = [];

    /// <summary>The quotas within, the criterion itself included.</summary>
    public IEnumerable<Criterion> Quotas => Weight is not null ? [this] : All.Concat(Any).SelectMany(each => each.Quotas);

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if ((Weight is null ? 0 : 1) + (All.IsEmpty ? 0 : 1) + (Any.IsEmpty ? 0 : 1) != 1)
            diagnostics.Error(WrittenAt, "unclear-criterion", "A criterion is a quota on one weight, or a list under 'all', or one under 'any'.", "Write exactly one of 'weight', 'all' and 'any'.");
        else if (Weight is not null && (Share is null) == (Least is null))
            diagnostics.Error(WrittenAt, "unclear-criterion", $"The quota on '{Weight}' needs either a share or a least number.", "Write 'share' with 'outOf', or 'least'.");
        else if (Share is not null && OutOf is null)
            diagnostics.Error(WrittenAt, "unclear-criterion", "A share of what?", "Add 'outOf'.");
        else if (Weight is null && (Share is not null || Least is not null || OutOf is not null))
            diagnostics.Error(WrittenAt, "unclear-criterion", "A share or a least number stands here without the weight that it counts.", "Add 'weight', for instance 'weight: voters'.");
    }
}
