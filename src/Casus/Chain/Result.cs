// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Chain;

/// <summary>One result of a run under the name that the JSON contract gives it: a number with its range, or a word.</summary>
/// <param name="Path">Its name, such as <c>fast.closureHours</c>.</param>
/// <param name="Says">What it is, in a few words.</param>
/// <param name="Number">The number on best evidence, in base units; null for a word or when the run does not reach it.</param>
/// <param name="Dimension">What the number measures.</param>
/// <param name="Word">The word; null for a number.</param>
/// <param name="Range">The middle 90 per cent over the replications that reached it; null for a word or when none did.</param>
/// <param name="Because">What it rests on.</param>
public sealed record Result(string Path, string Says, double? Number, Dimension Dimension, string? Word, ResultRange? Range, Reason Because)
{
    /// <summary>The result for readers.</summary>
    public string Shown => Word ?? (Number is { } number ? QuantityText.Of(number, Dimension) : "not reached");
}

/// <summary>Where a number lies over the replications.</summary>
/// <param name="Low">5th percentile, by order statistics.</param>
/// <param name="High">95th percentile, by order statistics.</param>
/// <param name="Reached">Replications that reached the number.</param>
public readonly record struct ResultRange(double Low, double High, int Reached);
