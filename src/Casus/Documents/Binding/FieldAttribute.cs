// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents.Binding;

/// <summary>
/// Describes one field of a pack. The reader, the JSON Schema, the guide to the format and <c>casus check</c> all read this one description.
/// </summary>
/// <param name="description">What the field means, in a sentence that an editor can show.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string description) : Attribute
{
    /// <summary>What the field means.</summary>
    public string Description { get; } = description;

    /// <summary>Least number allowed. Default: no limit.</summary>
    public double Minimum { get; init; } = double.NegativeInfinity;

    /// <summary>Greatest number allowed. Default: no limit.</summary>
    public double Maximum { get; init; } = double.PositiveInfinity;
}
