import { counted } from './sheet';
import { declare, guid } from './xml';

/** Data validations of every type; some stand on cells that hold findings. */
export const VALIDATIONS = counted(
  'dataValidations',
  [
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Nature" error="Choisissez dans la liste." promptTitle="Nature" prompt="Nouvelle, renforcée ou reconduite" sqref="C7:C9 C12:C13" xr:uid="${guid(2, 1)}"><formula1>"Nouvelle,Renforcée,Reconduite"</formula1></dataValidation>`,
    `<dataValidation type="decimal" errorStyle="warning" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="E7:N9" xr:uid="${guid(2, 2)}"><formula1>0</formula1></dataValidation>`,
    `<dataValidation type="whole" errorStyle="information" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E4 J4" xr:uid="${guid(2, 3)}"><formula1>2024</formula1><formula2>2027</formula2></dataValidation>`,
    `<dataValidation type="date" operator="lessThan" allowBlank="1" sqref="P4" xr:uid="${guid(2, 4)}"><formula1>46388</formula1></dataValidation>`,
    `<dataValidation type="time" operator="notEqual" sqref="P5" xr:uid="${guid(2, 5)}"><formula1>0.5</formula1></dataValidation>`,
    `<dataValidation type="textLength" operator="lessThanOrEqual" imeMode="disabled" showErrorMessage="1" sqref="B7:B16" xr:uid="${guid(2, 6)}"><formula1>120</formula1></dataValidation>`,
    `<dataValidation type="custom" showDropDown="1" showErrorMessage="1" sqref="I12:I13" xr:uid="${guid(2, 7)}"><formula1>I12&gt;=E12+F12</formula1></dataValidation>`,
  ],
  'xWindow="300" yWindow="400"',
);

/** A list that stands on another sheet, as Excel 2010 writes it. */
export const EXTENDED_VALIDATIONS =
  `<x14:dataValidations count="1" ${declare('xm')}>` +
  `<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" xr:uid="${guid(2, 8)}"><x14:formula1><xm:f>Listes!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>D7:D9</xm:sqref></x14:dataValidation></x14:dataValidations>`;
