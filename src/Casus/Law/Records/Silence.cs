// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Law;

/// <summary>A gap in the law of a pack that its author knows of: for this no rule was looked up, and the sweep does not report it.</summary>
[Summary("A gap that the author of the pack knows of: for this no rule was looked up.")]
public sealed record Silence : Entry
{
    /// <summary>The member whose own law is not there.</summary>
    [Field("Code of the member whose own law is not in the pack.")]
    [Refers("member")]
    public string? Member { get; init; }

    /// <summary>The measure that no basis permits.</summary>
    [Field("The measure that no basis of the pack permits.")]
    public Measure? Measure { get; init; }

    /// <summary>First day.</summary>
    [Field("First day.")]
    public required LocalDate From { get; init; }

    /// <summary>First day after it.</summary>
    [Field("First day after it; leave out when it has no end.")]
    public LocalDate? Until { get; init; }

    /// <summary>Why.</summary>
    [Field("Why there is no rule.")]
    public required string Says { get; init; }

    /// <summary>Whether it covers the day.</summary>
    public bool Holds(LocalDate day) => day >= From && (Until is not { } until || day < until);

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Member is null == Measure is null)
            diagnostics.Error(WrittenAt, "bad-silence", "A silence names a member or a measure, and one of them only.", "Give 'member' for national law, or 'measure' for the bases.");
    }
}
