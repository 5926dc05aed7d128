// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>The request that opens a case.</summary>
[Summary("The request that opens a case; hours count from it.")]
public sealed record Request : Entry
{
    /// <summary>The state in whose territory action is asked for.</summary>
    [Field("Code of the member in whose territory action is asked for.")]
    [Refers("member")]
    public required string Host { get; init; }

    /// <summary>When it was made.</summary>
    [Field("When it was made, with the offset of the place, such as 2022-01-05T21:30+06:00.")]
    public required OffsetDateTime At { get; init; }

    /// <summary>Day until which the help is asked for or the mandate runs.</summary>
    [Field("Day until which the help is asked for or the mandate runs; law that ends before it is warned of.")]
    public LocalDate? Until { get; init; }

    /// <summary>What it asks for.</summary>
    [Field("What it asks for: consult, assist or force.")]
    public required Measure Measure { get; init; }

    /// <summary>The request in words.</summary>
    [Field("The request, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on the request.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on it, such as its hour.</summary>
    [Field("Ids of assumptions on the request, such as its hour.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}

/// <summary>The answer to a question of fact.</summary>
[Summary("What is known on a fact: yes, no, unknown, or disputed between sources.")]
public enum FactAnswer
{
    /// <summary>It holds.</summary>
    Yes,

    /// <summary>It does not hold.</summary>
    No,

    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>Sources disagree.</summary>
    Disputed,
}

/// <summary>A fact of a case.</summary>
[Summary("A fact of a case.")]
public sealed record CaseFact : Entry
{
    /// <summary>The question.</summary>
    [Field("Id of the fact.")]
    [Refers("fact")]
    public required string Fact { get; init; }

    /// <summary>What is known.</summary>
    [Field("yes, no, unknown or disputed.")]
    public required FactAnswer Answer { get; init; }

    /// <summary>Its value, where the fact is a number or a day.</summary>
    [Field("Its value with the unit, or the day, where the fact is asked for a value; 'answer' is then yes.")]
    public ClaimValue? Value { get; init; }

    /// <summary>Claims that it holds.</summary>
    [Field("Ids of claims that it holds.")]
    [Refers("claim")]
    public ImmutableArray<string> Holds { get; init; } = [];

    /// <summary>Claims that it does not hold.</summary>
    [Field("Ids of claims that it does not hold.")]
    [Refers("claim")]
    public ImmutableArray<string> Denies { get; init; } = [];

    /// <summary>Assumptions it rests on.</summary>
    [Field("Ids of assumptions it rests on, where no claim speaks.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Anything to be said.</summary>
    [Field("Anything to be said on it.")]
    public string? Note { get; init; }
}

/// <summary>Which side somebody takes on a basis.</summary>
[Summary("Which side somebody takes on a basis.")]
public enum Stance
{
    /// <summary>It is open.</summary>
    For,

    /// <summary>It is not open, or doubtful.</summary>
    Against,
}

/// <summary>Somebody's opinion whether a basis is open in this case.</summary>
[Summary("Somebody's opinion whether a basis is open in this case.")]
public sealed record Argument : Entry
{
    /// <summary>The basis.</summary>
    [Field("Id of the basis.")]
    [Refers("basis")]
    public required string Basis { get; init; }

    /// <summary>Who.</summary>
    [Field("Who holds it.")]
    public required string Who { get; init; }

    /// <summary>When it was said.</summary>
    [Field("When it was said: a year, a month or a day, in quotes; the date of the claim's source when left out.")]
    public string? On { get; init; }

    /// <summary>Which side.</summary>
    [Field("for or against.")]
    public required Stance Stance { get; init; }

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
