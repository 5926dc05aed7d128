// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>The threshold of a vote, as a fraction compared in whole numbers.</summary>
[Summary("The threshold of a vote as a fraction of the denominator.")]
public sealed record Threshold : Entry
{
    /// <summary>Upper part of the fraction.</summary>
    [Field("Upper part of the fraction.", Minimum = 1, Maximum = 1000)]
    public required int Parts { get; init; }

    /// <summary>Lower part of the fraction.</summary>
    [Field("Lower part of the fraction.", Minimum = 1, Maximum = 1000)]
    public required int Of { get; init; }

    /// <summary>Whether the fraction must be exceeded.</summary>
    [Field("Whether the votes must exceed the fraction; otherwise they must reach it.")]
    public bool Exceed { get; init; }

    /// <summary>Whether so many votes out of so many are enough. Compared in whole numbers, never as floating shares.</summary>
    public bool Met(int votes, int outOf) =>
        Exceed ? (long)votes * Of > (long)Parts * outOf : (long)votes * Of >= (long)Parts * outOf;

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Parts > Of)
            diagnostics.Error(WrittenAt, "out-of-range", "The threshold is more than the whole.", "Write 'parts' no greater than 'of'.");
        if (Parts == Of && Exceed)
            diagnostics.Error(WrittenAt, "out-of-range", "More than the whole can never be reached.", "Leave 'exceed' out, or write 'parts' less than 'of'.");
    }
}
