// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents.Binding;

/// <summary>Says what a record or an enumeration of a pack is, in a sentence that an editor can show.</summary>
/// <param name="description">The sentence.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum)]
public sealed class SummaryAttribute(string description) : Attribute
{
    /// <summary>The sentence.</summary>
    public string Description { get; } = description;
}
