// SPDX-License-Identifier: Apache-2.0
using System.Text.RegularExpressions;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Evidence;

/// <summary>A document that somebody published.</summary>
[Summary("A document that somebody published.")]
public sealed partial record Source : Entry
{
    /// <summary>The id by which claims name it.</summary>
    [Field("Short id by which claims name this source.")]
    [Names("source")]
    public required string Id { get; init; }

    /// <summary>Who wrote it, when that is known.</summary>
    [Field("Who wrote it; leave out when not known.")]
    public string? Author { get; init; }

    /// <summary>Its title.</summary>
    [Field("Title of the document, or a plain description when it has none.")]
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    [Field("Who published it.")]
    public required string Publisher { get; init; }

    /// <summary>When: a year, a month or a day.</summary>
    [Field("When it was published: a year, a month (2012-03) or a day (2012-03-31), in quotes.")]
    public string? Published { get; init; }

    /// <summary>Language, as an ISO 639-1 code.</summary>
    [Field("Language as a two-letter code, such as en.")]
    public string? Language { get; init; }

    /// <summary>Address, as it is commonly cited.</summary>
    [Field("Address as commonly cited.")]
    public string? Address { get; init; }

    /// <summary>How far it can be trusted.</summary>
    [Field("Admiralty reliability: a completely reliable ... e unreliable, f cannot be judged.")]
    public required Reliability Reliability { get; init; }

    /// <summary>What is to be said on the grade or the text.</summary>
    [Field("One sentence on the grade or the text.")]
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Published is not null && !PartialDate().IsMatch(Published))
            diagnostics.Error(WrittenAt, "bad-date", $"'{Published}' is not a year, a month or a day.", "Write 2012, 2012-03 or 2012-03-31, in quotes.");
    }

    [GeneratedRegex(@"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\z")]
    internal static partial Regex PartialDate();
}
