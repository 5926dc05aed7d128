// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents.Binding;

/// <summary>Marks a field that holds the id, or a list of ids, of something else in the pack or in a pack it uses.</summary>
/// <param name="kind">Kind of thing referred to, such as <c>claim</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersAttribute(string kind) : Attribute
{
    /// <summary>Kind of thing referred to.</summary>
    public string Kind { get; } = kind;

    /// <summary>Whether following such references from record to record must come to an end. Default false.</summary>
    public bool Acyclic { get; init; }
}
