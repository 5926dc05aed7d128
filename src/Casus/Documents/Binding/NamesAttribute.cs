// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents.Binding;

/// <summary>Marks the id of a record: the name by which others refer to it.</summary>
/// <param name="kind">Kind of thing named, such as <c>claim</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamesAttribute(string kind) : Attribute
{
    /// <summary>Kind of thing named.</summary>
    public string Kind { get; } = kind;
}
