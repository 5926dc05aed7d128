// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>Of what a share of votes is taken.</summary>
[Summary("Of what a share of deputies is taken.")]
public enum MajorityBase
{
    /// <summary>All members of the body.</summary>
    AllMembers,

    /// <summary>Those present.</summary>
    Present,

    /// <summary>Votes for and against.</summary>
    Votes,
}

/// <summary>A share of a body, as a fraction compared in whole numbers: a quorum or a majority.</summary>
[Summary("A share of a body as a fraction: a quorum or a majority.")]
public sealed record Majority : Entry
{
    /// <summary>Upper part of the fraction.</summary>
    [Field("Upper part of the fraction.", Minimum = 0, Maximum = 1000)]
    public required int Parts { get; init; }

    /// <summary>Lower part of the fraction.</summary>
    [Field("Lower part of the fraction.", Minimum = 1, Maximum = 1000)]
    public required int Of { get; init; }

    /// <summary>Whether the fraction must be exceeded.</summary>
    [Field("Whether the fraction must be exceeded; otherwise it must be reached.")]
    public bool Exceed { get; init; }

    /// <summary>Of what the share is taken.</summary>
    [Field("Of what the share is taken: all-members (when left out), present or votes.")]
    public MajorityBase Base { get; init; }

    /// <summary>The least whole number that is enough out of so many.</summary>
    public int Least(int outOf) => (int)(Exceed ? ((long)Parts * outOf / Of) + 1 : (((long)Parts * outOf) + Of - 1) / Of);

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Parts > Of || (Exceed && Parts == Of))
            diagnostics.Error(WrittenAt, "out-of-range", "The share is more than the whole.", "Write 'parts' no greater than 'of'.");
    }
}
