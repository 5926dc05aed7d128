// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Law;

/// <summary>A test of the law of a pack: given facts on a day, the verdicts expected.</summary>
[Summary("A test of the law of a pack: given facts on a day, the verdicts expected.")]
public sealed record LawTest : Entry
{
    /// <summary>What must hold, as a full sentence.</summary>
    [Field("What must hold, as a full sentence that a lawyer can read; unique in the pack.")]
    public required string Name { get; init; }

    /// <summary>The day whose law is applied.</summary>
    [Field("The day whose law is applied.")]
    public required LocalDate On { get; init; }

    /// <summary>The day as known on which it is asked.</summary>
    [Field("What was known on this day only; everything when left out.")]
    public LocalDate? AsKnown { get; init; }

    /// <summary>The host.</summary>
    [Field("Code of the state in whose territory action is asked for.")]
    [Refers("member")]
    public required string Host { get; init; }

    /// <summary>The facts given.</summary>
    [Field("Facts with their answers: yes, no, unknown, disputed, or a value with its unit.")]
    public ImmutableSortedDictionary<string, string> Given { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The answer to every fact not given.</summary>
    [Field("The answer to every yes-or-no fact not given: unknown (when left out), no or yes.")]
    public FactAnswer Others { get; init; } = FactAnswer.Unknown;

    /// <summary>Readings settled.</summary>
    [Field("Readings settled, by term.")]
    public ImmutableSortedDictionary<string, string> Readings { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What is expected of the bases.</summary>
    [Field("The verdicts expected, basis by basis.")]
    public ImmutableArray<ExpectedVerdict> Expect { get; init; } = [];

    /// <summary>A course of a national authorisation, with its clock.</summary>
    [Field("A course of a national authorisation with its clock, and how it must end.")]
    public ExpectedCourse? Course { get; init; }

    /// <summary>Anything to be said.</summary>
    [Field("Anything to be said on it.")]
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Expect.IsEmpty && Course is null)
            diagnostics.Error(WrittenAt, "test-without-expectation", $"The test '{Name}' expects nothing, and so cannot fail.", "Add 'expect' or 'course'.");
    }
}

/// <summary>A verdict that a test expects.</summary>
[Summary("A verdict that a test expects of one basis, with the article it follows from.")]
public sealed record ExpectedVerdict : Entry
{
    /// <summary>The basis.</summary>
    [Field("Id of the basis.")]
    [Refers("basis")]
    public required string Basis { get; init; }

    /// <summary>The answer.</summary>
    [Field("yes, no, arguable or unknown.")]
    public required Answer Answer { get; init; }

    /// <summary>The provision it follows from.</summary>
    [Field("Id of the provision that the verdict follows from.")]
    [Refers("provision")]
    public required string Because { get; init; }

    /// <summary>Facts or versions that stand in the way.</summary>
    [Field("Ids of facts, terms or versions that must be named among what stands in the way; not checked when left out.")]
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A course of a national authorisation that a test runs.</summary>
[Summary("A course of a national authorisation that a test runs, with the state expected at hours.")]
public sealed record ExpectedCourse : Entry
{
    /// <summary>The gate.</summary>
    [Field("Id of the gate.")]
    [Refers("gate")]
    public required string Gate { get; init; }

    /// <summary>The events, in order of time.</summary>
    [Field("The events, in order of time.")]
    public required ImmutableArray<CourseEvent> Events { get; init; }

    /// <summary>What is expected.</summary>
    [Field("The state expected at given hours.")]
    public required ImmutableArray<ExpectedState> Expect { get; init; }
}

/// <summary>An event of a course, at an hour counted from the request.</summary>
[Summary("An event of a course, at an hour counted from the request.")]
public sealed record CourseEvent : Entry
{
    /// <summary>The hour.</summary>
    [Field("Hours from the request.", Minimum = 0, Maximum = 100000)]
    public required double Hour { get; init; }

    /// <summary>What kind of event.</summary>
    [Field("decision, act, sitting, vote, objection, dispatch or wait.")]
    public required GateEventKind Kind { get; init; }

    /// <summary>Deputies present.</summary>
    [Field("Deputies present.", Minimum = 0, Maximum = 10000)]
    public int? Present { get; init; }

    /// <summary>Votes for.</summary>
    [Field("Votes for.", Minimum = 0, Maximum = 10000)]
    public int? For { get; init; }

    /// <summary>Votes against.</summary>
    [Field("Votes against.", Minimum = 0, Maximum = 10000)]
    public int? Against { get; init; }
}

/// <summary>The state of a gate expected at an hour.</summary>
[Summary("The state of a gate expected at an hour.")]
public sealed record ExpectedState : Entry
{
    /// <summary>The hour.</summary>
    [Field("Hours from the request; events of that hour have happened.", Minimum = 0, Maximum = 100000)]
    public required double Hour { get; init; }

    /// <summary>The state.</summary>
    [Field("shut, provisional, open, refused or lapsed.")]
    public required GateState State { get; init; }

    /// <summary>By how many votes it fell short.</summary>
    [Field("By how many votes or deputies the last attempt fell short; not checked when left out.", Minimum = 0, Maximum = 10000)]
    public int? Short { get; init; }
}
