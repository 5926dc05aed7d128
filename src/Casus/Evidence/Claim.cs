// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Evidence;

/// <summary>Something that a source says. A claim is never edited: another supersedes it.</summary>
[Summary("Something that a source says, in our own words.")]
public sealed record Claim : Entry
{
    /// <summary>The id by which everything else names it.</summary>
    [Field("Id of the claim, unique in the pack.")]
    [Names("claim")]
    public required string Id { get; init; }

    /// <summary>The source that says it.</summary>
    [Field("Id of the source that says it.")]
    [Refers("source")]
    public required string Source { get; init; }

    /// <summary>Where in the source.</summary>
    [Field("Where in the source it stands: page, section, article.")]
    public required string Locator { get; init; }

    /// <summary>What it is about.</summary>
    [Field("What the claim is about: words with dots, such as forces.rapid-reaction.strength.")]
    public required string Subject { get; init; }

    /// <summary>The single value it states.</summary>
    [Field("The single value that the claim states, if it states one.")]
    public ClaimValue? Value { get; init; }

    /// <summary>Several values it states, by name of the measure.</summary>
    [Field("Several values, each under the name of its measure; the quantity is then subject.measure.")]
    public ImmutableSortedDictionary<string, ClaimValue> Measures { get; init; } = ImmutableSortedDictionary<string, ClaimValue>.Empty;

    /// <summary>In what sense the value is claimed.</summary>
    [Field("In what sense the value is claimed.")]
    public required Scope Scope { get; init; }

    /// <summary>The day, month or year the statement is about.</summary>
    [Field("What day, month or year the statement is about, in quotes.")]
    public string? AsOf { get; init; }

    /// <summary>Credibility of what is said: the figure of the Admiralty code.</summary>
    [Field("Admiralty credibility: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.", Minimum = 1, Maximum = 6)]
    public required int Credibility { get; init; }

    /// <summary>Standing among its rivals.</summary>
    [Field("Standing among its rivals: preferred, normal (when left out) or deprecated.")]
    public Rank Rank { get; init; } = Rank.Normal;

    /// <summary>Why it is preferred or deprecated.</summary>
    [Field("Why it is preferred or deprecated; required with either.")]
    public string? Reason { get; init; }

    /// <summary>What the source says, in our own words.</summary>
    [Field("What the source says, in our own words.")]
    public required string Says { get; init; }

    /// <summary>The quantities that the claim speaks on, with their values.</summary>
    public IEnumerable<(string Quantity, ClaimValue Value)> Quantities =>
        Measures.Select(measure => ($"{Subject}.{measure.Key}", measure.Value))
            .Concat(Value is null ? [] : [(Subject, Value)]);

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Rank != Rank.Normal && string.IsNullOrWhiteSpace(Reason))
            diagnostics.Error(WrittenAt, "rank-without-reason", $"The claim '{Id}' is {Words.Of(Rank)} and does not say why.", "Add 'reason'.");
        if (AsOf is not null && !Evidence.Source.PartialDate().IsMatch(AsOf))
            diagnostics.Error(WrittenAt, "bad-date", $"'{AsOf}' is not a year, a month or a day.", "Write 2012, 2012-03 or 2012-03-31, in quotes.");
    }
}
