// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Simulation;

namespace Casus.Evidence;

/// <summary>Something that nobody published and the model needs: a value or a statement with its reason.</summary>
[Summary("Something that nobody published and the model needs, with its range, its reason and who would know better.")]
public sealed record Assumption : Entry
{
    /// <summary>The id, which is also the name of the quantity it gives.</summary>
    [Field("Id of the assumption; also the name of the quantity that it gives.")]
    [Names("assumption")]
    public required string Id { get; init; }

    /// <summary>The value or its range.</summary>
    [Field("The value, or the range within which it is thought to lie; left out for a statement.")]
    public ClaimValue? Value { get; init; }

    /// <summary>Range of days within which an uncertain day lies.</summary>
    [Field("For a day in doubt: the earliest and the latest day that can be defended.")]
    public ClaimValue? Range { get; init; }

    /// <summary>The single value that stands for the range.</summary>
    [Field("The single value that stands for the range; the middle of the range when left out.")]
    public ClaimValue? Best { get; init; }

    /// <summary>How the range is spread.</summary>
    [Field("How the range is spread: lognormal (when left out and positive), normal, uniform or triangular.")]
    public RangeShape? Shape { get; init; }

    /// <summary>What is assumed.</summary>
    [Field("What is assumed, in a sentence.")]
    public required string Says { get; init; }

    /// <summary>Why it is assumed.</summary>
    [Field("Why this and not something else.")]
    public required string Reason { get; init; }

    /// <summary>Who would know better.</summary>
    [Field("Who would know better.")]
    public required string WouldKnow { get; init; }

    /// <summary>Claims it leans on.</summary>
    [Field("Ids of claims that it leans on.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>The value with its spread, or null for a statement.</summary>
    public Casus.Simulation.Range? Spread
    {
        get
        {
            if (Value is null)
                return null;
            if (Range is not null)
                return new Casus.Simulation.Range(Range.Low, Range.High, Value.Low, RangeShape.Uniform);
            return Value.Range(Shape, Best?.Low);
        }
    }

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Value is null && (Range ?? Best) is not null)
            diagnostics.Error(WrittenAt, "range-without-value", $"The assumption '{Id}' has a range or a best value and no 'value'.", "Add 'value'.");
        foreach (var other in new[] { Range, Best }.OfType<ClaimValue>())
        {
            if (Value is not null && other.Dimension != Value.Dimension)
                diagnostics.Error(WrittenAt, "bad-unit", $"'{other}' and '{Value}' of '{Id}' do not measure the same thing.", "Use units of one kind.");
        }
        if (Value is not null && Range is not null && (Value.Low < Range.Low || Value.High > Range.High))
            diagnostics.Error(WrittenAt, "out-of-range", $"The value '{Value}' of '{Id}' lies outside '{Range}'.", "Widen the range or change the value.");
        if (Value is not null && Best is not null && (Best.Low < Value.Low || Best.Low > Value.High))
            diagnostics.Error(WrittenAt, "out-of-range", $"The best value '{Best}' of '{Id}' lies outside '{Value}'.", "Widen the range or change the best value.");
        if (Value is { Low: <= 0 } && Value.High > Value.Low && Shape == RangeShape.Lognormal)
            diagnostics.Error(WrittenAt, "out-of-range", $"The range '{Value}' of '{Id}' cannot be lognormal: it reaches down to nothing.", "Use 'shape: uniform' or 'triangular'.");
    }
}
