// SPDX-License-Identifier: Apache-2.0
namespace Casus.Chain;

/// <summary>One path set to one value, and where that was said.</summary>
/// <param name="Path">What is set, such as <c>council.rule</c>.</param>
/// <param name="Value">The value, as written.</param>
/// <param name="Origin">Where it was said: <c>--set</c>, or the id of a change.</param>
public sealed record Setting(string Path, string Value, string Origin)
{
    /// <summary>The setting as a user writes it.</summary>
    public override string ToString() => $"{Path}={Value}";
}
