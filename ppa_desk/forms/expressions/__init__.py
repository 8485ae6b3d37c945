"""XLSForm's expressions, the subset a survey needs: parsed once, evaluated against answers, never run as code."""

from ppa_desk.forms.expressions.evaluating import Scope as Scope
from ppa_desk.forms.expressions.evaluating import evaluate as evaluate
from ppa_desk.forms.expressions.evaluating import holds as holds
from ppa_desk.forms.expressions.parsing import BadExpression as BadExpression
from ppa_desk.forms.expressions.parsing import Expression as Expression
from ppa_desk.forms.expressions.parsing import parse as parse
