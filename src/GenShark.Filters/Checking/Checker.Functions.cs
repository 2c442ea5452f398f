using System.Collections.Generic;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// Calls: how many arguments a function takes, and of which types.
public sealed partial class Checker
{
    private BoundCall BindCall(CallSyntax call)
    {
        if (!FilterFunctions.TryFind(call.Name, out FilterFunction function)) throw NoFunction(call);
        if (call.Arguments.Count < 1) throw new FilterException($"Function {call.Name} needs at least 1 arguments.", call.Anchor);
        if (call.Arguments.Count > 1 && function is not (FilterFunction.Max or FilterFunction.Min))
            throw new FilterException($"Function {call.Name} can only accept 1 arguments.", call.Anchor);

        ExpressionSyntax argument = Unwrap(call.Arguments[0]);
        switch (function)
        {
            case FilterFunction.Len:
            case FilterFunction.Count:
                BoundValue measured = argument is RawSyntax ? TryBind(argument)! : BindFieldArgument(call, argument);
                if (function == FilterFunction.Count && measured is BoundField counted) InPacket(counted, argument);
                return new BoundCall(function, FilterType.UInt32, [measured]);
            case FilterFunction.Upper:
            case FilterFunction.Lower:
                BoundField? text = BindField(argument);
                if (text?.Type.Family() != TypeFamily.String)
                    throw new FilterException($"Only string type fields can be used as parameter for {call.Name}()", argument.Anchor);
                return new BoundCall(function, FilterType.String, [text!]);
            case FilterFunction.Text:
                BoundField field = BindFieldArgument(call, argument);
                if (!field.Type.Can(TypeTraits.ToText))
                    throw new FilterException($"String conversion for field \"{argument.Description}\" is not supported", argument.Anchor);
                return new BoundCall(function, FilterType.String, [field]);
            case FilterFunction.Abs:
                return BindAbs(function, argument);
            case FilterFunction.Float:
            case FilterFunction.Double:
                BoundField number = BindFieldArgument(call, argument);
                if (!number.Type.Can(TypeTraits.ToNumber))
                    throw new FilterException($"{argument.Description} (type={number.Type.Description()}) cannot be converted by {call.Name}()", argument.Anchor);
                return new BoundCall(function, function == FilterFunction.Float ? FilterType.Float : FilterType.Double, [number]);
            case FilterFunction.ValueNames:
                BoundField named = BindFieldArgument(call, argument);
                if (!HasNames(named.Field)) throw new FilterException($"The values of \"{argument.Description}\" have no names", argument.Anchor);
                return new BoundCall(function, FilterType.String, [named]);
            default:
                return BindExtreme(call, function);
        }
    }

    private static FilterException NoFunction(CallSyntax call) => new(new FilterError(
        $"Function '{call.Name}' does not exist", call.Anchor, suggest: () => NearNames.Find(call.Name, FilterFunctions.Names)));

    private BoundField? BindField(ExpressionSyntax argument) =>
        argument is WordSyntax or FieldNameSyntax or LayerSyntax ? TryBind(argument) as BoundField : null;

    private BoundField BindFieldArgument(CallSyntax call, ExpressionSyntax argument) =>
        BindField(argument) ?? throw new FilterException($"Only fields can be used as parameter for {call.Name}()", argument.Anchor);

    private BoundCall BindAbs(FilterFunction function, ExpressionSyntax argument)
    {
        BoundValue value = (IsOperation(argument) ? BindOperation(argument, null) : TryBind(argument))
            ?? throw new FilterException("Need a field or field-like value on the LHS.", argument.Span);
        if (value.Type == FilterType.None) throw new FilterException($"Type {argument.Description} is not valid for abs", argument.Anchor);
        if (!value.Type.Can(TypeTraits.Absolute))
            throw new FilterException($"'{Describe(argument)}' is not a valid argument to 'abs'()", argument.Anchor);
        return new BoundCall(function, value.Type, [value]);
    }

    private BoundCall BindExtreme(CallSyntax call, FilterFunction function)
    {
        var arguments = new List<BoundValue>();
        foreach (ExpressionSyntax syntax in call.Arguments)
        {
            ExpressionSyntax argument = Unwrap(syntax);
            BoundValue? context = arguments.Count > 0 ? arguments[0] : null;
            if (argument is StringSyntax or CharacterSyntax or SliceSyntax) throw InvalidArgument(call, argument);
            BoundValue value = (IsOperation(argument) ? BindOperation(argument, context) : TryBind(argument))
                ?? (context is null ? throw InvalidArgument(call, argument) : new BoundConstant(ConvertOperand(argument, context.Type)));
            if (context is not null && value.Type != context.Type)
            {
                throw new FilterException(
                    $"Arguments to '{call.Name}' must have the same type (expected {context.Type.WiresharkName()}, got {value.Type.WiresharkName()})",
                    argument.Anchor);
            }
            arguments.Add(value);
        }
        return new BoundCall(function, arguments[0].Type, arguments);
    }

    private FilterException InvalidArgument(CallSyntax call, ExpressionSyntax argument) =>
        new($"Argument '{Describe(argument)}' is not valid for {call.Name}()", argument.Anchor);
}
