// SPDX-License-Identifier: Apache-2.0
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Casus.Documents.Binding;

/// <summary>One field of a record as documents write it.</summary>
/// <param name="Name">The key, in camelCase.</param>
/// <param name="Property">The property that takes the value.</param>
/// <param name="Field">Its description.</param>
/// <param name="Required">Whether a document must give it.</param>
/// <param name="Names">Kind of thing that the field names, or null.</param>
/// <param name="Refers">What the field refers to, or null.</param>
internal sealed record FieldPlan(string Name, PropertyInfo Property, FieldAttribute Field, bool Required, string? Names, RefersAttribute? Refers)
{
    /// <summary>The fields of a record type, in the order declared.</summary>
    public static IReadOnlyList<FieldPlan> Of(Type record) =>
        [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.IsDefined(typeof(FieldAttribute)))
            .OrderBy(property => property.MetadataToken)
            .Select(property => new FieldPlan(
                Camel(property.Name),
                property,
                property.GetCustomAttribute<FieldAttribute>()!,
                property.IsDefined(typeof(RequiredMemberAttribute)),
                property.GetCustomAttribute<NamesAttribute>()?.Kind,
                property.GetCustomAttribute<RefersAttribute>()))];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
