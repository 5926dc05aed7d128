// SPDX-License-Identifier: Apache-2.0
using System.Reflection;
using Casus.Packs;

namespace Casus.Tests.Architecture;

/// <summary>One use: a type of the model names a member, whether in a signature, in a field or in the body of a method.</summary>
/// <param name="User">The type that uses; for a lambda or an iterator, the type in which it is written.</param>
/// <param name="Used">The type, method or field used.</param>
internal sealed record Use(Type User, MemberInfo Used)
{
    /// <summary>The type used, or the type that has the member used.</summary>
    public Type Type => Used as Type ?? Used.DeclaringType!;

    public override string ToString() => Used is Type ? $"{User.FullName} uses {Type.FullName}" : $"{User.FullName} uses {Type.FullName}.{Used.Name}";
}

/// <summary>The compiled model: its folders, its types and everything that they use. Qualified names and inferred types cannot slip through here.</summary>
internal static class Model
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Lazy<Use[]> Found = new(() => [.. typeof(Pack).Assembly.GetTypes().SelectMany(UsesOf).Distinct()]);

    /// <summary>The folders of the model in the order of design.md: each may use those before it.</summary>
    public static string[] Folders { get; } =
        ["Documents", "Simulation", "Evidence", "World", "Law", "Council", "Forces", "Movement", "Operations", "Packs", "Chain", "Studies"];

    /// <summary>The folders that each answer one of the five questions.</summary>
    public static string[] Stages { get; } = ["Law", "Council", "Forces", "Movement", "Operations"];

    public static Assembly Assembly { get; } = typeof(Pack).Assembly;

    public static Use[] Uses => Found.Value;

    /// <summary>The folder of a type, or null for a type of another assembly or one that a generator made.</summary>
    public static string? FolderOf(Type type) =>
        type.Assembly == Assembly && type.Namespace is { } space && space.StartsWith("Casus.", StringComparison.Ordinal) ? space.Split('.')[1] : null;

    private static IEnumerable<Use> UsesOf(Type type)
    {
        var user = type;
        while (user.DeclaringType is { } outer)
            user = outer;
        var methods = type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)).ToArray();
        var named = type.GetInterfaces().Cast<MemberInfo>()
            .Concat(type.BaseType is { } parent ? [parent] : [])
            .Concat(type.GetFields(All).Select(field => field.FieldType))
            .Concat(methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(methods.OfType<MethodInfo>().Select(method => method.ReturnType))
            .Concat(methods.Append<MemberInfo>(type).SelectMany(member => member.GetCustomAttributesData()).Select(attribute => attribute.AttributeType))
            .Concat(methods.SelectMany(IntermediateLanguage.Named));
        return named.SelectMany(Parts).Select(used => new Use(user, used));
    }

    /// <summary>A member with the types inside it: elements of arrays, arguments of generic types and methods.</summary>
    private static IEnumerable<MemberInfo> Parts(MemberInfo member)
    {
        if (member is Type { HasElementType: true } pointing)
            return Parts(pointing.GetElementType()!);
        if (member is Type { IsGenericParameter: true })
            return [];
        var arguments = member switch
        {
            Type { IsGenericType: true } generic => generic.GetGenericArguments(),
            MethodInfo { IsGenericMethod: true } generic => generic.GetGenericArguments(),
            _ => [],
        };
        var owner = member is Type || member.DeclaringType is null ? [] : Parts(member.DeclaringType);
        return arguments.SelectMany(Parts).Concat(owner).Append(member is Type { IsGenericType: true } closed ? closed.GetGenericTypeDefinition() : member);
    }
}
