// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Somebody who has put a reading or named a basis.</summary>
[Summary("Somebody who has put a reading.")]
public sealed record Proponent : Entry
{
    /// <summary>Who.</summary>
    [Field("Who: a person with office, a body, an author.")]
    public required string Who { get; init; }

    /// <summary>When: a year, a month or a day.</summary>
    [Field("When: a year, a month or a day, in quotes.")]
    public string? On { get; init; }

    /// <summary>The claim that says so.</summary>
    [Field("Id of the claim that says so.")]
    [Refers("claim")]
    public required string Claim { get; init; }

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (On is not null && !Source.PartialDate().IsMatch(On))
            diagnostics.Error(WrittenAt, "bad-date", $"'{On}' is not a year, a month or a day.", "Write 2012, 2012-03 or 2012-03-31, in quotes.");
    }
}
